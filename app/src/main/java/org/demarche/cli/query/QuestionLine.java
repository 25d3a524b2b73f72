package org.demarche.cli.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.read.jsonl.Parsed;

/**
 * A line of the input.
 *
 * @param place   file and number of the line, for people
 * @param content its JSON object, or why it is none
 */
public record QuestionLine(String place, Parsed<ObjectNode> content) {}
