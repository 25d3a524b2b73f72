package org.demarche.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.pipeline.PipelineSettings;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadLimits;
import org.demarche.read.ReadNote;
import picocli.CommandLine.Option;

/** Options of the commands that read reports. */
final class ReadingOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (2023-06-16) of reports that name none. Leaders are told by it.")
    Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--include",
            paramLabel = "KIND",
            split = ",",
            description = "Code more than the body of a saved page: ${COMPLETION-CANDIDATES}.")
    List<Include> include = new ArrayList<>();

    @Option(
            names = "--parse",
            paramLabel = "WHICH",
            defaultValue = "LATE",
            hidden = true,
            description = "Which sentences to parse: late (those with a word of the codebook) or everything.")
    PipelineSettings.Parse parse = PipelineSettings.Parse.LATE;

    ArticleReader reader(Consumer<ReadNote> notes) {
        return new ArticleReader(ReadLimits.defaults(), published, notes);
    }

    PipelineSettings settings(Clock clock) {
        return new PipelineSettings(Include.kinds(include), LocalDate.now(clock), parse);
    }
}
