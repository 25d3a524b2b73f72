package org.demarche.quality;

import java.nio.file.Path;
import org.demarche.cli.Engine;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookReader;

/** What the tests of this module share, each part loaded when it is first asked for: models take seconds and gigabytes. */
public final class SharedEngine {
    private SharedEngine() {}

    private static final class Loaded {
        static final Engine ENGINE = Engine.load();
    }

    private static final class Packaged {
        static final Codebook CODEBOOK = CodebookReader.packaged();
        static final CachedAnnotator CACHED =
                CachedAnnotator.of(annotations(), CODEBOOK, () -> Loaded.ENGINE.annotator());

        private static Path annotations() {
            return Path.of(System.getProperty("annotations.dir", "target/annotations"));
        }
    }

    /** The program's own engine. */
    public static Engine engine() {
        return Loaded.ENGINE;
    }

    /** The packaged codebook. */
    static Codebook codebook() {
        return Packaged.CODEBOOK;
    }

    /** The program as the evaluations measure it. */
    static Program program() {
        return new Program(cached(), codebook(), engine().learned());
    }

    /** The engine behind a cache in the build folder. */
    static CachedAnnotator cached() {
        return Packaged.CACHED;
    }

    /** The folder of the gold sets, which may be absent. */
    static Path gold() {
        return Path.of(System.getProperty("gold.dir", "../../shared/gold"));
    }
}
