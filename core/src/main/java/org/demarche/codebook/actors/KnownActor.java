package org.demarche.codebook.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of the knowledge base.
 *
 * @param kind    what its names name
 * @param name    canonical name
 * @param names   all names, as printed
 * @param family  for persons, the name by which reports refer to them alone
 * @param offices what it is, by date; dated entries before the one that always holds
 */
public record KnownActor(Kind kind, String name, Set<String> names, Optional<String> family, List<Office> offices) {
    /** What a name names. */
    public enum Kind {
        COUNTRY,
        /** Iranian: places a noun in a country; alone it is a person of the country. */
        ADJECTIVE,
        /** Iranians, a Briton. */
        DEMONYM,
        /** A capital or seat that stands for the government. */
        SEAT,
        /** A city or region, which places an actor but does not act. */
        PLACE,
        PERSON,
        ORGANISATION
    }

    public KnownActor {
        names = Set.copyOf(names);
        offices = List.copyOf(offices);
    }
}
