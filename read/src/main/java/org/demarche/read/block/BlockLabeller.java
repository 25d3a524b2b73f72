package org.demarche.read.block;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Block;

/**
 * Divides the text of a saved page into blocks, one for each line that is not blank, or for each paragraph of wrapped
 * lines. Body is what nothing speaks against. Immutable and thread-safe.
 */
public final class BlockLabeller {
    private static final int LONGEST_HEADLINE_WORDS = 25;
    private static final int LONGEST_LINK_WORDS = 18;
    private static final int SHORTEST_MENU_LINES = 3;

    private final Register reporters = Register.load("report-register.tsv");
    private final FurnitureRules furniture = new FurnitureRules(reporters);
    private final CommentFinder comments = new CommentFinder(Register.load("comment-register.tsv"), reporters);

    /** Blocks in order; every character that is not white space lies in one. */
    public List<Block> label(String text) {
        List<Line> lines = PageLines.of(text);
        List<Label> labels = new ArrayList<>();
        for (Line line : lines) {
            labels.add(furniture
                    .judge(line)
                    .map(found -> found.closes() ? Label.closing(found.reason()) : Label.furniture(found.reason()))
                    .orElse(Label.body(line.wrapped() ? "wrapped paragraph" : "report")));
        }
        markMenus(lines, labels);
        markRelatedLinks(lines, labels);
        markHeadline(lines, labels);
        comments.mark(lines, labels);
        return blocks(lines, labels);
    }

    /** Names of sections on lines of their own, several in a row. */
    private void markMenus(List<Line> lines, List<Label> labels) {
        int start = 0;
        for (int index = 0; index <= lines.size(); index++) {
            if (index < lines.size() && furniture.isSection(lines.get(index))) {
                continue;
            }
            if (index - start >= SHORTEST_MENU_LINES) {
                for (int item = start; item < index; item++) {
                    labels.set(item, Label.furniture("navigation"));
                }
            }
            start = index + 1;
        }
    }

    /** Headlines that follow a heading such as <i>Most read</i>, up to the first line that ends as a statement does. */
    private static void markRelatedLinks(List<Line> lines, List<Label> labels) {
        boolean inList = false;
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (labels.get(index).isFurniture()) {
                inList |= labels.get(index).reason().equals("related heading");
                continue;
            }
            inList &= line.wordCount() <= LONGEST_LINK_WORDS
                    && (!line.endsSentence() || line.text().endsWith("?"));
            if (inList) {
                labels.set(index, Label.closing("related link"));
            }
        }
    }

    /** The first line of the report, where it stands alone and does not end as a sentence does. */
    private static void markHeadline(List<Line> lines, List<Label> labels) {
        for (int index = 0; index < lines.size(); index++) {
            if (labels.get(index).isBody()) {
                Line line = lines.get(index);
                if (line.beforeBlank() && !line.endsSentence() && line.wordCount() <= LONGEST_HEADLINE_WORDS) {
                    labels.set(index, Label.body("headline"));
                }
                return;
            }
        }
    }

    private static List<Block> blocks(List<Line> lines, List<Label> labels) {
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Label label = labels.get(index);
            blocks.add(new Block(lines.get(index).offsets(), label.kind(), label.reason()));
        }
        return List.copyOf(blocks);
    }
}
