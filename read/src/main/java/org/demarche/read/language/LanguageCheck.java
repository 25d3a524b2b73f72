package org.demarche.read.language;

import java.util.Optional;

/** Decides from its language whether a text can be coded. */
@FunctionalInterface
public interface LanguageCheck {
    /** Why the text cannot be coded; empty where it can, or where there is too little text to tell. */
    Optional<String> objection(String text);
}
