package org.demarche.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.demarche.model.CodedEvent;
import org.demarche.model.Mention;
import org.demarche.model.text.Offsets;

/** Makes the ids of the events of one article. */
final class EventIds {
    private static final int LENGTH = 16;

    private final String article;
    private final Set<String> given = new HashSet<>();

    EventIds(String article) {
        this.article = article;
    }

    /** The hash of article, type, trigger and participants' places; further told apart where two events share all. */
    String of(CodedEvent event) {
        StringBuilder content = new StringBuilder(article).append('|').append(event.type());
        append(content, event.trigger().offsets());
        appendAll(content, event.actors());
        appendAll(content, event.recipients());
        String id = hash(content.toString());
        while (!given.add(id)) {
            content.append('+');
            id = hash(content.toString());
        }
        return id;
    }

    private static void appendAll(StringBuilder content, List<Mention> mentions) {
        content.append('|');
        mentions.forEach(mention -> append(content, mention.words().offsets()));
    }

    private static void append(StringBuilder content, Offsets offsets) {
        content.append('|').append(offsets.start()).append('-').append(offsets.end());
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
