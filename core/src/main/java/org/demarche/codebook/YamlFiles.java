package org.demarche.codebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.serialization.node.JsonLocationAware;
import com.networknt.schema.serialization.node.LocationJsonNodeFactory;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads the files of a codebook, each once. Not thread-safe. */
final class YamlFiles implements CodebookFiles {
    /** Room for the lists of leaders and organisations; the parser's own limit is 3 MB. */
    private static final int LARGEST_FILE = 32 << 20;

    private final CodebookSource source;
    private final Map<String, JsonNode> read = new HashMap<>();

    YamlFiles(CodebookSource source) {
        this.source = source;
    }

    /** Whether there is such a file. */
    boolean has(String path) {
        if (read.containsKey(path)) {
            return true;
        }
        try {
            source.open(path).stream().close();
            return true;
        } catch (FileNotFoundException | NoSuchFileException missing) {
            return false;
        } catch (IOException unreadable) {
            return true;
        }
    }

    @Override
    public JsonNode own(String path) {
        return has(path) ? read(path) : MissingNode.getInstance();
    }

    /** What was YAML knows its lines. */
    @Override
    public JsonNode read(String path) {
        JsonNode known = read.get(path);
        if (known == null) {
            known = parsed(path);
            read.put(path, known);
        }
        return known;
    }

    private JsonNode parsed(String path) {
        try {
            CodebookSource.Opened opened = source.open(path);
            try (InputStream stream = opened.stream()) {
                JsonNode tree =
                        switch (opened.format()) {
                            case JSON -> new JsonMapper(new JsonFactory()).readTree(stream);
                            case YAML -> withLines(stream);
                        };
                return tree == null ? MissingNode.getInstance() : tree;
            }
        } catch (JsonProcessingException malformed) {
            JsonLocation location = malformed.getLocation();
            int line = location == null ? 0 : location.getLineNr();
            String what = malformed.getOriginalMessage().lines().findFirst().orElse("this is not YAML");
            throw new CodebookException(new CodebookProblem(path, line, what, "correct the YAML there"), malformed);
        } catch (FileNotFoundException | NoSuchFileException missing) {
            throw new CodebookException(
                    new CodebookProblem(path, 0, "there is no such file", "write it, or copy the packaged one"),
                    missing);
        } catch (IOException unreadable) {
            String what = "it cannot be read: " + unreadable.getMessage();
            throw new CodebookException(new CodebookProblem(path, 0, what, ""), unreadable);
        }
    }

    private static JsonNode withLines(InputStream stream) throws IOException {
        JsonMapper mapper = yaml();
        try (JsonParser parser = mapper.createParser(stream)) {
            return mapper.reader().with(new LocationJsonNodeFactory(parser)).readTree(parser);
        }
    }

    /** The line on which a node of a YAML file begins, from 1; 0 where it is unknown. */
    static int line(JsonNode node) {
        return node instanceof JsonLocationAware aware
                ? Math.max(0, aware.tokenLocation().getLineNr())
                : 0;
    }

    static JsonMapper yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        return JsonMapper.builder(YAMLFactory.builder()
                        .loaderOptions(options)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .build();
    }
}
