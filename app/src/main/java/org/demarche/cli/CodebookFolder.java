package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.code.Learned;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookChecker;
import org.demarche.codebook.CodebookException;
import org.demarche.codebook.CodebookProblem;
import org.demarche.codebook.CodebookReader;
import org.demarche.codebook.CodebookSource;
import org.demarche.pipeline.LearnedOpener;

/**
 * A codebook that a user names, or the packaged one.
 *
 * @param folder that holds {@code codebook.yaml}; absent for the packaged codebook
 */
record CodebookFolder(Optional<Path> folder) {
    /** What is wrong with it, with paths as the user would write them; the packaged one was checked when it was built. */
    List<CodebookProblem> problems() {
        if (folder.isEmpty()) {
            return List.of();
        }
        return new CodebookChecker(CodebookSource.folder(folder.get()))
                .problems().stream().map(this::located).toList();
    }

    /**
     * Reads it.
     *
     * @throws CodebookException with everything that is wrong with it
     */
    Codebook read() {
        if (folder.isEmpty()) {
            return CodebookReader.packaged();
        }
        List<CodebookProblem> problems = problems();
        if (!problems.isEmpty()) {
            throw new CodebookException(problems);
        }
        return CodebookReader.read(CodebookSource.folder(folder.get()));
    }

    /** What was learned for it; empty where nothing was. */
    Optional<Learned> learned() {
        return LearnedOpener.open(folder.map(CodebookSource::folder).orElseGet(CodebookSource::packaged));
    }

    private CodebookProblem located(CodebookProblem problem) {
        String file =
                folder.map(path -> path.resolve(problem.file()).toString()).orElse(problem.file());
        boolean noCodebook =
                problem.file().equals("codebook.yaml") && problem.what().equals("there is no such file");
        String remedy = noCodebook
                ? "name the folder of a codebook, or start one with: demarche codebook init"
                : problem.remedy();
        return new CodebookProblem(file, problem.line(), problem.what(), remedy);
    }
}
