package org.demarche.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Block;
import org.demarche.model.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockLabellerTest {
    private static final List<String> REPORT = List.of(
            "The Ardanian army shelled the town of Miren on Thursday and killed six people, officials said.",
            "\"We answered an attack,\" Defence Minister Pavel Horak told reporters in the capital on Friday morning.",
            "Veresh denied the accusation and called on the Security Council to condemn Ardania, its ministry said.",
            "Russia proposed talks, and both governments agreed to send their envoys to Geneva next week, it added.");

    private final BlockLabeller labeller = new BlockLabeller();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please Follow us on Gab, Minds, Telegram, Rumble and GETTR",
                "Like us on Facebook",
                "Facebook Twitter WhatsApp Copy link",
                "Subscribe to our evening newsletter to stay informed during these challenging times!!",
                "REUTERS/John Smith",
                "Ardanian soldiers walk through Miren on Friday. REUTERS/John Smith",
                "President Tomas Belik speaks in the capital, Friday, March 15, 2024. (AP Photo/Jane Roe)",
                "FILE - President Tomas Belik speaks to soldiers in the capital in 2022.",
                "Read more: Belik dismisses army chief after defeat",
                "Related: Who are the rebels of Veresh?",
                "Advertisement",
                "Home | World | Politics | Business",
                "We use cookies to improve your experience on our site.",
                "© 2024 Northern Wire. All rights reserved.",
                "Copyright 2024 The Northern Wire. This material may not be published, broadcast or rewritten.",
                "Click here to see the map",
                "By John Smith and Jane Roe",
                "By JOHN SMITH",
                "HAVANA, June 15 (Reuters) -",
                "MIREN, Ardania (AP) —",
                "Thursday, June 15, 2023",
                "Published 15 June 2023 10:15 GMT",
                "(Reporting by John Smith in Miren; editing by Jane Roe)",
                "5 min read",
                "* * *",
                "https://example.org/story"
            })
    void takesAFurnitureLineForFurniture(String line) {
        assertThat(kinds(page(line, REPORT))).startsWith(BlockKind.FURNITURE).contains(BlockKind.BODY);
        assertThat(kinds(page(REPORT, line))).endsWith(BlockKind.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Belik vows revenge",
                "\"Subscribe to our cause,\" Belik told the crowd.",
                "Follow-up talks failed on Monday.",
                "He urged people to sign up for the army and to click here and there on its page, the ministry said.",
                "Advertisements for the president were torn down by protesters.",
                "By Friday, Ardania had captured two towns.",
                "The Reuters/Ipsos poll showed that Belik would lose.",
                "Facebook banned the general.",
                "Russia, China and Ukraine agreed to talk.",
                "Related attacks killed four people.",
                "Support for our government is growing, Horak said.",
                "March on Friday kills two",
                "In pictures released by the army, soldiers carry a flag.",
                "WASHINGTON (AP) — The United States condemned the attack."
            })
    void leavesALineOfTheReportInTheBody(String line) {
        assertThat(kinds(page(line, REPORT))).containsOnly(BlockKind.BODY);
        assertThat(kinds(page(REPORT, line))).containsOnly(BlockKind.BODY);
    }

    @Test
    void takesUnsignedLinesAfterTheLastCallForComments() {
        List<String> comments = List.of(
                "Nobody believes these people any more, and we keep sending them money.",
                "What a joke! Good luck with that.");

        List<BlockKind> kinds =
                kinds(page(page(REPORT, "Subscribe to our newsletter!"), comments.toArray(String[]::new)));

        assertThat(kinds.subList(4, 7)).containsExactly(BlockKind.FURNITURE, BlockKind.COMMENT, BlockKind.COMMENT);
    }

    @Test
    void goesOnWithTheReportAfterACallInItsMiddle() {
        assertThat(kinds(page(page(REPORT, "Sign up for our newsletter"), REPORT.toArray(String[]::new))))
                .filteredOn(kind -> kind == BlockKind.BODY)
                .hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Comments", "12 comments", "Comments (12)", "Leave a reply", "Sort by newest"})
    void takesWhatFollowsACommentsHeadingForComments(String heading) {
        List<BlockKind> kinds = kinds(page(REPORT, heading, "Belik is right.", "He is wrong and he knows it."));

        assertThat(kinds.subList(4, 7)).containsOnly(BlockKind.COMMENT);
    }

    @Test
    void takesACountOfCommentsAboveTheReportForFurniture() {
        assertThat(kinds(page("12 comments", REPORT)))
                .startsWith(BlockKind.FURNITURE)
                .filteredOn(kind -> kind == BlockKind.BODY)
                .hasSize(4);
    }

    @Test
    void goesOnWithTheReportBelowALinkToComments() {
        List<BlockKind> kinds = kinds(page(
                page(REPORT, "View comments"),
                "Belik said on Monday that he would not resign.",
                "His party is divided, and its left wing left it in May."));

        assertThat(kinds).filteredOn(kind -> kind == BlockKind.BODY).hasSize(6);
    }

    @Test
    void findsCommentsByTheLinesThatStandAboveThem() {
        List<BlockKind> kinds = kinds(page(
                REPORT, "JohnD", "3 hours ago", "This is bad.", "Mary", "2 hours ago", "It will be over by spring."));

        assertThat(kinds.subList(0, 4)).containsOnly(BlockKind.BODY);
        assertThat(kinds.subList(4, 10)).containsOnly(BlockKind.COMMENT);
    }

    @Test
    void findsCommentsByTheLinesThatStandBelowThem() {
        List<BlockKind> kinds = kinds(page(
                REPORT,
                "John Doe",
                "This is bad.",
                "Like · Reply · 5 · 3 hrs",
                "Mary Roe",
                "I agree.",
                "Like · Reply · 2"));

        assertThat(kinds.subList(0, 4)).containsOnly(BlockKind.BODY);
        assertThat(kinds.subList(4, 10)).containsOnly(BlockKind.COMMENT);
    }

    @Test
    void findsCommentsWithoutAnySignByWordsThatNoReporterUses() {
        List<BlockKind> kinds =
                kinds(page(REPORT, "lol these idiots never learn", "What morons!", "So much for peace. These people!"));

        assertThat(kinds.subList(4, 7)).containsOnly(BlockKind.COMMENT);
    }

    @Test
    void takesARowOfSectionNamesForAMenu() {
        assertThat(kinds(page("World", List.of("Politics", "Business", "Sport"), REPORT)))
                .startsWith(BlockKind.FURNITURE, BlockKind.FURNITURE, BlockKind.FURNITURE, BlockKind.FURNITURE);
    }

    @Test
    void takesHeadlinesBelowARelatedHeadingForLinks() {
        assertThat(kinds(page(REPORT, "Most read", "Who is Tomas Belik?", "Five wars that nobody won"))
                        .subList(4, 7))
                .containsOnly(BlockKind.FURNITURE);
    }

    @Test
    void namesTheHeadline() {
        List<Block> blocks = labeller.label("Army shells Miren\n\n" + String.join("\n", REPORT));

        assertThat(blocks.get(0).reason()).isEqualTo("headline");
        assertThat(blocks.get(0).kind()).isEqualTo(BlockKind.BODY);
    }

    @Test
    void joinsTheLinesOfAWrappedParagraph() {
        String text = """
                The Ardanian army shelled the town of Miren on
                Thursday and killed six people, officials in the
                capital said. Veresh denied the accusation.

                Russia proposed talks. Both governments agreed to
                send envoys.
                """;

        assertThat(labeller.label(text)).hasSize(2).extracting(Block::reason).containsOnly("wrapped paragraph");
    }

    @Test
    void keepsShortLinesApart() {
        assertThat(labeller.label("Army shells Miren\nBelik vows revenge\nUN calls for talks"))
                .hasSize(3);
        assertThat(labeller.label("Ardanian army shells border town of Miren\nPresident Belik vows to take revenge"))
                .hasSize(2);
    }

    @Test
    void leavesAnOpinionPieceAlone() {
        String opinion = "I think that we should stop this war, and I am sure that you agree with me!";

        assertThat(kinds(page(opinion, List.of(opinion, opinion, opinion), List.of("Subscribe to our newsletter"))))
                .doesNotContain(BlockKind.COMMENT);
        assertThat(kinds(String.join("\n", opinion, opinion, opinion, opinion, "Follow us on X", opinion)))
                .doesNotContain(BlockKind.COMMENT);
    }

    private List<BlockKind> kinds(String page) {
        return labeller.label(page).stream().map(Block::kind).toList();
    }

    private static String page(String first, List<String> rest) {
        return page(first, rest, List.of());
    }

    private static String page(String first, List<String> middle, List<String> rest) {
        return String.join(
                "\n",
                Stream.of(List.of(first), middle, rest).flatMap(List::stream).toList());
    }

    private static String page(List<String> first, String... rest) {
        return String.join("\n", Stream.concat(first.stream(), Stream.of(rest)).toList());
    }

    private static String page(String first, String... rest) {
        return String.join(
                "\n", Stream.concat(Stream.of(first), Stream.of(rest)).toList());
    }
}
