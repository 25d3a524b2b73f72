package org.demarche.codebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads the files of a codebook. */
final class YamlFiles {
    /** Room for the lists of leaders and organisations; the parser's own limit is 3 MB. */
    private static final int LARGEST_FILE = 32 << 20;

    private final CodebookSource source;

    YamlFiles(CodebookSource source) {
        this.source = source;
    }

    /** The content of a file; a missing node where the file is empty. */
    JsonNode read(String path) {
        try {
            CodebookSource.Opened opened = source.open(path);
            try (InputStream stream = opened.stream()) {
                JsonNode tree = mapper(opened.format()).readTree(stream);
                return tree == null ? MissingNode.getInstance() : tree;
            }
        } catch (IOException unreadable) {
            throw new CodebookException(path + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static JsonMapper mapper(CodebookSource.Format format) {
        return switch (format) {
            case JSON -> new JsonMapper(new JsonFactory());
            case YAML -> yaml();
        };
    }

    static JsonMapper yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        return JsonMapper.builder(YAMLFactory.builder().loaderOptions(options).build())
                .build();
    }
}
