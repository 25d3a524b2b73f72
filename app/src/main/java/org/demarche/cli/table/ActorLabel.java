package org.demarche.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.text.Passage;

/** Names participants in few letters: {@code Raisi (IRN GOV)}. */
public final class ActorLabel {
    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    private static final Set<String> POINTERS = Set.of(
            "he", "she", "it", "they", "i", "we", "you", "both", "his", "her", "its", "their", "our", "this", "these");

    private static final int SHORTEST_NAME = 8;

    private ActorLabel() {}

    /** The label of one actor. */
    public static String of(Actor actor) {
        return of(actor, Integer.MAX_VALUE);
    }

    /**
     * The label of one actor in at most so many columns: codes after the first give way, then the end of the name, then all
     * codes.
     */
    public static String of(Actor actor, int columns) {
        String name = name(actor);
        List<String> codes = new ArrayList<>();
        actor.country().ifPresent(codes::add);
        codes.addAll(actor.sectors());
        if (codes.isEmpty()) {
            return TextWidth.cut(name, columns);
        }
        String full = name + " (" + String.join(" ", codes) + ")";
        if (TextWidth.of(full) <= columns) {
            return full;
        }
        String first = " (" + codes.get(0) + ")";
        int room = columns - first.length();
        return room < SHORTEST_NAME ? TextWidth.cut(name, columns) : TextWidth.cut(name, room) + first;
    }

    /**
     * The labels of several actors in at most so many columns; where they do not fit, only their names, as many as do, and
     * how many more there are.
     */
    public static String of(List<Actor> actors, int columns) {
        if (actors.size() == 1) {
            return of(actors.get(0), columns);
        }
        String full = String.join(", ", actors.stream().map(ActorLabel::of).toList());
        if (TextWidth.of(full) <= columns) {
            return full;
        }
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < actors.size(); i++) {
            String name = (i == 0 ? "" : ", ") + name(actors.get(i));
            int left = actors.size() - i - 1;
            String more = left == 0 ? "" : " +" + left;
            int room = columns - TextWidth.of(names.toString()) - more.length();
            if (TextWidth.of(name) > room && i > 0) {
                return names + " +" + (left + 1);
            }
            names.append(TextWidth.cut(name, room));
        }
        return names.toString();
    }

    /**
     * What people call the actor: the words of the report or the canonical name, whichever is shorter where both name it;
     * the name where the words only point to it (<i>he</i>, <i>both countries</i>).
     */
    private static String name(Actor actor) {
        Optional<String> words =
                actor.words().map(Passage::text).map(TextWidth::oneLine).map(ActorLabel::bare);
        if (words.isEmpty()) {
            return actor.name().map(TextWidth::oneLine).orElse("somebody");
        }
        String said = words.get();
        if (actor.name().isEmpty()) {
            return said;
        }
        String name = TextWidth.oneLine(actor.name().get());
        String first = said.split(" ", 2)[0];
        boolean points =
                Character.isLowerCase(said.codePointAt(0)) || POINTERS.contains(first.toLowerCase(Locale.ROOT));
        boolean longer = said.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        return points || longer ? bare(name) : said;
    }

    private static String bare(String words) {
        for (String article : ARTICLES) {
            boolean starts = words.regionMatches(true, 0, article, 0, article.length());
            if (starts && words.length() > article.length()) {
                return words.substring(article.length());
            }
        }
        return words;
    }
}
