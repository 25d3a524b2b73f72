package org.demarche.read.text;

import java.util.Optional;
import java.util.function.Function;

/** What came of decoding bytes. */
public sealed interface Decoding {
    /** Calls the function for the case that this is. */
    <R> R match(Function<? super Decoded, ? extends R> decoded, Function<String, ? extends R> undecodable);

    /**
     * Characters.
     *
     * @param text what the bytes say, without a byte-order mark
     * @param note what people should know about the encoding, where it was not plain UTF-8
     */
    record Decoded(String text, Optional<String> note) implements Decoding {
        @Override
        public <R> R match(Function<? super Decoded, ? extends R> decoded, Function<String, ? extends R> undecodable) {
            return decoded.apply(this);
        }
    }

    /**
     * No text.
     *
     * @param reason what the bytes look like
     */
    record Undecodable(String reason) implements Decoding {
        @Override
        public <R> R match(Function<? super Decoded, ? extends R> decoded, Function<String, ? extends R> undecodable) {
            return undecodable.apply(reason);
        }
    }
}
