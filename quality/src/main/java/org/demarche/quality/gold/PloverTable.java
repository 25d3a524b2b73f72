package org.demarche.quality.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * PLOVER's table of CAMEO codes, {@code plover/cameo_to_plover.csv} beside the folder of gold sets.
 *
 * @param types the PLOVER types of a CAMEO code; two of code 08
 */
public record PloverTable(Map<String, List<String>> types) {
    private static final String FILE = "../plover/cameo_to_plover.csv";

    /** Whether the table is there. */
    public static boolean isPresent(Path gold) {
        return Files.exists(gold.resolve(FILE));
    }

    /** Reads the table. */
    public static PloverTable read(Path gold) throws IOException {
        Map<String, List<String>> types = new HashMap<>();
        List<String> lines = Files.readAllLines(gold.resolve(FILE));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            types.computeIfAbsent(cells[0], code -> new ArrayList<>()).add(cells[1]);
        }
        return new PloverTable(types);
    }

    /** The types of a code; empty for codes that the table lacks, which are left out of scoring. */
    public List<String> of(String code) {
        return types.getOrDefault(code, List.of());
    }
}
