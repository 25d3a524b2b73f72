package org.demarche.cameo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The CAMEO codes with the PLOVER types that they belong to.
 *
 * @param meanings by code, the type of PLOVER's table before that of today's manual
 */
public record CameoCodes(Map<String, List<Meaning>> meanings) {
    private static final String RESOURCE = "codes.tsv";
    private static final int COLUMNS = 6;

    /**
     * A PLOVER type that a code may stand for.
     *
     * @param type   name of the type
     * @param mode   its mode; empty where the code tells none
     * @param source where it is said
     */
    public record Meaning(String type, String mode, Source source) {}

    /** Where it is said that a code stands for a type. */
    public enum Source {
        /** PLOVER's conversion table. */
        TABLE,
        /** Today's manual, against the table, or this project, where the table lacks the code. */
        MANUAL
    }

    public CameoCodes {
        meanings = Map.copyOf(meanings);
    }

    /** The codes that come with the program. */
    public static CameoCodes packaged() {
        Map<String, List<Meaning>> meanings = new LinkedHashMap<>();
        try (InputStream stream = CameoCodes.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its resource " + RESOURCE + "; build it again");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code\t"))
                    .map(line -> line.split("\t", COLUMNS))
                    .forEach(cells -> meanings.put(cells[0], of(cells)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new CameoCodes(meanings);
    }

    private static List<Meaning> of(String[] cells) {
        List<Meaning> meanings = new ArrayList<>();
        for (String type : cells[1].split("\\+", -1)) {
            if (!type.isEmpty()) {
                meanings.add(new Meaning(type, cells[2], Source.TABLE));
            }
        }
        if (!cells[3].isEmpty()) {
            meanings.add(new Meaning(cells[3], cells[4], Source.MANUAL));
        }
        return List.copyOf(meanings);
    }

    /** The types of a code; empty for what is no code, and for 01 (statements), which PLOVER dropped. */
    public List<Meaning> of(String code) {
        return meanings.getOrDefault(code, List.of());
    }

    /** What today's PLOVER has for a code: the manual's type where there is one, else the table's first. */
    public Optional<Meaning> today(String code) {
        List<Meaning> all = of(code);
        return all.stream()
                .filter(meaning -> meaning.source() == Source.MANUAL)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
