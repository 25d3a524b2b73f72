package org.demarche.cli;

import java.util.Locale;
import java.util.Optional;
import org.demarche.cameo.CameoCoder;
import org.demarche.cameo.CameoTable;

/** The ontologies whose codes events are given. */
enum Ontology {
    /** The types of the codebook alone. */
    PLOVER,
    /** CAMEO codes beside them. */
    CAMEO;

    /** What gives the codes; absent where there are none to give. */
    Optional<CameoCoder> cameo() {
        return switch (this) {
            case PLOVER -> Optional.empty();
            case CAMEO -> Optional.of(new CameoCoder(CameoTable.packaged()));
        };
    }

    /** The name that people write. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
