package org.demarche.read.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lines of the resource files of this package. */
final class Resource {
    private Resource() {}

    /** Lines of a file, less blank ones and those that begin with {@code # } or are only {@code #}. */
    static List<String> lines(String name) {
        try (InputStream bytes =
                        Objects.requireNonNull(Resource.class.getResourceAsStream(name), name + " is missing");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !isRemark(line, name))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + name, failure);
        }
    }

    /** In tables every line that begins with the sign; in lists the sign alone is an entry. */
    private static boolean isRemark(String line, String name) {
        return line.startsWith("#") && (name.endsWith(".tsv") || line.startsWith("# "));
    }
}
