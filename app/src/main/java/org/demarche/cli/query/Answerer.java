package org.demarche.cli.query;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers questions of one kind. Thread-safe. */
@FunctionalInterface
public interface Answerer {
    /**
     * Answers a question.
     *
     * @param answer has the id of the question already; the answer's fields are added to it
     * @throws BadQuestion if the question cannot be understood
     */
    void answer(Question question, ObjectNode answer) throws BadQuestion;
}
