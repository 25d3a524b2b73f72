package org.demarche.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** A codebook that cannot be used: the message names the file, the line where it is known, what is wrong and the remedy. */
public final class CodebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient CodebookProblem problem;

    public CodebookException(CodebookProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** The first of several problems; the message names them all. */
    public CodebookException(List<CodebookProblem> problems) {
        super(problems.stream().map(CodebookProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problem = problems.get(0);
    }

    public CodebookException(CodebookProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** What is wrong. */
    public CodebookProblem problem() {
        return problem;
    }
}
