package org.demarche.read;

import java.nio.file.Path;
import org.demarche.model.Rejected;

/** One thing to read, not yet opened. */
sealed interface Input {
    <R> R match(Cases<R> cases);

    /** A function for each case. */
    interface Cases<R> {
        R file(File file);

        R standardInput();

        R unusable(Unusable unusable);
    }

    /**
     * A file; its name tells how it is read.
     *
     * @param path where it lies
     */
    record File(Path path) implements Input {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.file(this);
        }
    }

    /** Standard input; its first character tells how it is read. */
    record StandardInput() implements Input {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.standardInput();
        }
    }

    /**
     * A path that leads nowhere.
     *
     * @param rejection why
     */
    record Unusable(Rejected rejection) implements Input {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unusable(this);
        }
    }
}
