package org.demarche.read.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's language detector with its model for 103 languages; loading takes about a second. */
final class LanguageModel {
    private static final String RESOURCE = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";

    private final LanguageDetectorME detector;

    private LanguageModel(LanguageDetectorME detector) {
        this.detector = detector;
    }

    static LanguageModel load() {
        try (InputStream bytes = Objects.requireNonNull(
                LanguageDetectorModel.class.getResourceAsStream(RESOURCE),
                RESOURCE + " of opennlp-models-langdetect is missing")) {
            return new LanguageModel(new LanguageDetectorME(new LanguageDetectorModel(bytes)));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the language model " + RESOURCE, failure);
        }
    }

    /** The likeliest language, as {@code Spanish (es)}, where it is so many times likelier than English. */
    Optional<String> likelierThanEnglish(String text, double factor) {
        Language[] languages = detector.predictLanguages(text);
        Language best = languages[0];
        double english = 0;
        for (Language language : languages) {
            if (language.getLang().equals(ENGLISH)) {
                english = language.getConfidence();
            }
        }
        return best.getLang().equals(ENGLISH) || best.getConfidence() < english * factor
                ? Optional.empty()
                : Optional.of(name(best.getLang()));
    }

    private static String name(String code) {
        ULocale locale = ULocale.createCanonical(code);
        return locale.getDisplayLanguage(ULocale.ENGLISH) + " (" + locale.getLanguage() + ")";
    }
}
