package org.demarche.quality.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of {@code actors/ngec_dev.tsv}: a phrase and the codes that it should get.
 *
 * @param phrase  the phrase
 * @param context words around it, or the country that it is about; possibly empty
 * @param known   country known otherwise; possibly empty
 * @param date    by which offices are judged
 * @param country what is asserted of the country
 * @param sector  what is asserted of the first sector
 */
public record ActorRow(String phrase, String context, String known, LocalDate date, Asserted country, Asserted sector) {
    /** Its place among the gold sets. */
    public static final String FILE = "actors/ngec_dev.tsv";

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 30);
    private static final String ANYTHING = "*";
    private static final String NOTHING = "\"\"";
    private static final String NO_ACTOR = "NONE";

    /** Codes of the set that PLOVER writes otherwise. */
    private static final Map<String, String> OURS = Map.of("XKX", "KOS", "HLH", "MED");

    /**
     * What a field must be.
     *
     * @param checked whether anything is asserted
     * @param codes   any of these is right, in PLOVER's codes; none where the field must be empty
     */
    public record Asserted(boolean checked, List<String> codes) {
        public Asserted {
            codes = List.copyOf(codes);
        }

        static Asserted of(String cell) {
            return switch (cell) {
                case ANYTHING -> new Asserted(false, List.of());
                case NOTHING, NO_ACTOR, "" -> new Asserted(true, List.of());
                default ->
                    new Asserted(
                            true,
                            Arrays.stream(cell.split("&", -1))
                                    .map(code -> OURS.getOrDefault(code, code))
                                    .toList());
            };
        }

        /** Whether something is asserted and a code is as asserted. */
        public boolean holds(Optional<String> code) {
            return checked && code.map(codes::contains).orElse(codes.isEmpty());
        }
    }

    /** Reads the set. */
    public static List<ActorRow> read(Path gold) throws IOException {
        List<ActorRow> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(gold.resolve(FILE));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            boolean today = cells[7].isBlank() || cells[7].equalsIgnoreCase("today");
            rows.add(new ActorRow(
                    cells[4].strip(),
                    cells[5].strip(),
                    cells[6].strip(),
                    today ? TODAY : LocalDate.parse(cells[7]),
                    Asserted.of(cells[8]),
                    Asserted.of(cells[9])));
        }
        return rows;
    }
}
