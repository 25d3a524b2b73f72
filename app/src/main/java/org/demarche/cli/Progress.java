package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.demarche.cli.Shell.Output;

/**
 * Shows on standard error how far a run is, where a person is looking: that the models are loading and, where the data goes
 * elsewhere, a bar with the rate. On a terminal that shows the data, the data itself is the progress.
 */
final class Progress implements AutoCloseable {
    private static final String ERASE = "\r\u001b[K";
    private static final int UPDATE_MILLISECONDS = 250;

    /** Whether the data of the run appears on the terminal itself. */
    enum Watched {
        DATA,
        PROGRESS;

        /** What a person sees of a run whose data goes to a file or, where none is named, to standard output. */
        static Watched of(Optional<Path> file, Shell shell) {
            return file.isEmpty() && shell.isTerminal(Output.OUT) ? DATA : PROGRESS;
        }
    }

    private final PrintWriter err;
    private final boolean watched;
    private final Optional<ProgressBar> bar;
    private boolean dirty;

    private Progress(PrintWriter err, boolean watched, Optional<ProgressBar> bar) {
        this.err = err;
        this.watched = watched;
        this.bar = bar;
    }

    static Progress of(Shell shell, Watched what) {
        return of(shell, what, List.of());
    }

    /** A progress through inputs, whose number is guessed where a bar is shown. */
    static Progress of(Shell shell, Watched what, List<String> inputs) {
        boolean watched = shell.isTerminal(Output.ERR);
        boolean barred = watched && what == Watched.PROGRESS;
        return new Progress(
                shell.err(),
                watched,
                barred
                        ? Optional.of(bar(
                                shell,
                                inputs.isEmpty() ? -1 : InputCount.of(inputs).orElse(-1)))
                        : Optional.empty());
    }

    /** A progress through so many steps, shown wherever standard error is a terminal. */
    static Progress through(Shell shell, long steps) {
        boolean watched = shell.isTerminal(Output.ERR);
        return new Progress(shell.err(), watched, watched ? Optional.of(bar(shell, steps)) : Optional.empty());
    }

    private static ProgressBar bar(Shell shell, long steps) {
        return new ProgressBarBuilder()
                .setTaskName("demarche")
                .setInitialMax(steps)
                .setUnit("", 1)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                .setConsumer(new DelegatingProgressBarConsumer(
                        line -> {
                            shell.err().print("\r" + line);
                            shell.err().flush();
                        },
                        shell.width() - 1))
                .build();
    }

    /** Says that the models are loading, until something else is shown. */
    synchronized void loading() {
        if (watched && bar.isEmpty()) {
            err.print("loading the models ...");
            err.flush();
            dirty = true;
        }
        bar.ifPresent(shown -> shown.setExtraMessage("loading the models"));
    }

    /** One more article is done. */
    synchronized void step() {
        pause();
        bar.ifPresent(shown -> shown.setExtraMessage("").step());
    }

    /** Makes room for other output. */
    synchronized void pause() {
        if (dirty) {
            err.print(ERASE);
            err.flush();
            dirty = false;
        }
    }

    @Override
    public synchronized void close() {
        pause();
        if (bar.isPresent()) {
            bar.get().close();
            err.print(ERASE);
            err.flush();
        }
    }
}
