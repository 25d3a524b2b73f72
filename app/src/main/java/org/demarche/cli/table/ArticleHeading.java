package org.demarche.cli.table;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Article;

/** The line over the events of an article: its title or source, then what else is known of it. */
public final class ArticleHeading {
    private static final String BETWEEN = " · ";
    private static final String GAP = "  ";

    private ArticleHeading() {}

    /**
     * The heading in at most so many columns; where they are few, source and publisher are left out.
     *
     * @param note what is said last, such as the number of events
     */
    public static String of(Article article, String note, int columns, Style style) {
        String name = TextWidth.oneLine(article.title().orElse(article.source()));
        List<String> facts = new ArrayList<>();
        article.title().ifPresent(title -> facts.add(TextWidth.oneLine(article.source())));
        article.publisher().map(TextWidth::oneLine).ifPresent(facts::add);
        article.published().ifPresent(day -> facts.add(day.toString()));
        facts.add(note);
        int room = columns - Math.min(TextWidth.of(name), columns / 2) - GAP.length();
        while (facts.size() > 1 && TextWidth.of(String.join(BETWEEN, facts)) > room) {
            facts.remove(0);
        }
        String rest = TextWidth.cut(String.join(BETWEEN, facts), room);
        String title = TextWidth.cut(name, columns - TextWidth.of(rest) - GAP.length());
        return style.bold(title) + GAP + style.dim(rest);
    }
}
