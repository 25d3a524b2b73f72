package org.demarche.cli.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.BlockKind;
import org.demarche.model.text.Offsets;

/**
 * The fields of a line that asks something.
 *
 * @param fields the JSON object
 */
public record Question(ObjectNode fields) {
    /**
     * A text that must be there.
     *
     * @throws BadQuestion if it is missing, blank or not a string
     */
    String required(String field) throws BadQuestion {
        return optional(field).orElseThrow(() -> new BadQuestion("the field " + field + " is missing or blank"));
    }

    /**
     * A text that may be missing, null or blank.
     *
     * @throws BadQuestion if it is something else than a string
     */
    Optional<String> optional(String field) throws BadQuestion {
        JsonNode node = fields.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            throw new BadQuestion("the field " + field + " must be a string");
        }
        return Optional.of(node.textValue()).filter(text -> !text.isBlank());
    }

    /**
     * A day that may be missing.
     *
     * @throws BadQuestion if it is not written as 2023-06-16
     */
    Optional<LocalDate> day(String field) throws BadQuestion {
        Optional<String> text = optional(field);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException wrong) {
            throw new BadQuestion("the field " + field + " must be a day such as 2023-06-16, got " + text.get());
        }
    }

    /**
     * Where a participant stands in a text: its field holds its words or their offsets. Absent where the field is missing
     * or the words are not in the text.
     *
     * @param taken words that somebody else stands for, passed over where there is another place
     * @throws BadQuestion if the field holds something else or the offsets leave the text
     */
    Optional<Offsets> place(String field, String text, Optional<Offsets> taken) throws BadQuestion {
        JsonNode node = fields.path(field);
        if (!node.isObject()) {
            return optional(field).flatMap(words -> WordSearch.find(text, words, taken));
        }
        JsonNode start = node.path("start");
        JsonNode end = node.path("end");
        boolean within = start.isInt()
                && end.isInt()
                && start.intValue() >= 0
                && start.intValue() < end.intValue()
                && end.intValue() <= text.length();
        if (!within) {
            throw new BadQuestion("the field " + field + " must have start and end within the text of " + text.length()
                    + " characters, got " + node);
        }
        return Optional.of(new Offsets(start.intValue(), end.intValue()));
    }

    /** A text as an article that is all body. */
    static Article article(String text, Optional<LocalDate> published) {
        Block body = new Block(new Offsets(0, text.length()), BlockKind.BODY, "asked about");
        return new Article(
                "question",
                "question",
                text,
                Optional.empty(),
                published,
                Optional.empty(),
                Optional.empty(),
                List.of(body));
    }
}
