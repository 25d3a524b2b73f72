package org.demarche.quality.corpus;

import java.util.Map;
import java.util.TreeMap;

/** How often two coders gave which labels to the same things. Not thread-safe. */
public final class Confusion {
    private final Map<String, Integer> first = new TreeMap<>();
    private final Map<String, Integer> second = new TreeMap<>();
    private int same;
    private int all;

    /** Adds a thing that both labelled. */
    public void add(String ofFirst, String ofSecond) {
        first.merge(ofFirst, 1, Integer::sum);
        second.merge(ofSecond, 1, Integer::sum);
        same += ofFirst.equals(ofSecond) ? 1 : 0;
        all++;
    }

    /** The share of things with the same label from both, 0 to 1; 0 where there are none. */
    public double agreement() {
        return all == 0 ? 0 : (double) same / all;
    }

    /**
     * Cohen's kappa: the agreement beyond what two coders would reach who deal out their own labels blindly. 1 is full
     * agreement, 0 no better than chance; 1 where both gave one and the same label throughout, 0 where there is nothing.
     */
    public double kappa() {
        if (all == 0) {
            return 0;
        }
        double chance = 0;
        for (Map.Entry<String, Integer> label : first.entrySet()) {
            chance += (double) label.getValue() / all * second.getOrDefault(label.getKey(), 0) / all;
        }
        return chance == 1 ? 1 : (agreement() - chance) / (1 - chance);
    }
}
