package org.demarche.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.demarche.annotate.quote.QuotationFinder;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.BlockKind;
import org.demarche.model.Outcome;
import org.demarche.model.Rejected;
import org.demarche.model.Screen;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/**
 * Stanford CoreNLP as an {@link Annotator}: tokens, sentences, parts of speech, lemmas and names of every sentence, and the
 * neural dependency parse of those that the screen admits. Thread-safe; loading takes seconds, so make one per process.
 */
public final class CoreNlpAnnotator implements Annotator {
    /** What is longer is no prose but a table or rubbish, on which the tagger takes minutes and gigabytes: only its start is kept. */
    private static final int LONGEST_TAGGED = 1000;

    private final CoreNlpModels models;
    private final StanfordCoreNLP lineSplitter;
    private final StanfordCoreNLP paragraphSplitter;
    private final QuotationFinder quotations;
    private final CoreNlpSettings settings;

    /**
     * Loads the models.
     *
     * @param speechVerbs lemmas of verbs that introduce quotations
     */
    public CoreNlpAnnotator(CoreNlpSettings settings, Set<String> speechVerbs) {
        this(settings, () -> speechVerbs);
    }

    /**
     * Loads the models while something else finds out the verbs.
     *
     * @param speechVerbs asked when the models are there: lemmas of verbs that introduce quotations
     */
    public CoreNlpAnnotator(CoreNlpSettings settings, Supplier<Set<String>> speechVerbs) {
        this.settings = settings;
        this.models = CoreNlpModels.load(settings);
        this.lineSplitter = splitter("always");
        this.paragraphSplitter = splitter("two");
        this.quotations = new QuotationFinder(speechVerbs.get());
    }

    private static StanfordCoreNLP splitter(String newlines) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize");
        properties.setProperty("ssplit.newlineIsSentenceBreak", newlines);
        properties.setProperty("tokenize.options", "invertible=false,ptb3Escaping=false,untokenizable=noneKeep");
        return new StanfordCoreNLP(properties);
    }

    @Override
    public String version() {
        return "corenlp-4.5.10/left3words,conll4,nndep-UD";
    }

    @Override
    public Outcome<AnnotatedArticle> annotate(Article article, Set<BlockKind> kinds, Screen screen) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (kinds.contains(block.kind())) {
                annotateBlock(article, block, screen, sentences);
            }
        }
        if (sentences.isEmpty()) {
            return new Outcome.Refused<>(
                    new Rejected("no text to code: all of it is furniture or comments", article.source()));
        }
        return new Outcome.Accepted<>(
                new AnnotatedArticle(article, sentences, quotations.find(article, kinds, sentences)));
    }

    private void annotateBlock(Article article, Block block, Screen screen, List<Sentence> sentences) {
        int start = block.offsets().start();
        String text = article.text().substring(start, block.offsets().end());
        int dateline = Dateline.length(text);
        if (dateline > 0) {
            annotateText(article, text.substring(0, dateline), start, tokens -> false, sentences);
        }
        annotateText(article, text.substring(dateline), start + dateline, screen, sentences);
    }

    private void annotateText(Article article, String text, int start, Screen screen, List<Sentence> sentences) {
        Annotation annotation = new Annotation(text);
        (HardWrapping.isIn(text) ? paragraphSplitter : lineSplitter).annotate(annotation);
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (!labels.isEmpty()) {
                List<CoreLabel> tagged = labels.subList(0, Math.min(labels.size(), LONGEST_TAGGED));
                Screen admitted = tagged.size() == labels.size() ? screen : tokens -> false;
                sentences.add(annotateSentence(article, sentence, tagged, start, sentences.size(), admitted));
            }
        }
    }

    private Sentence annotateSentence(
            Article article, CoreMap sentence, List<CoreLabel> labels, int start, int index, Screen screen) {
        models.tagger().tagCoreLabels(labels);
        List<String> names = recognise(labels);
        List<Token> tokens = tokens(article, labels, names, start);
        Offsets offsets = new Offsets(
                tokens.get(0).offsets().start(),
                tokens.get(tokens.size() - 1).offsets().end());
        boolean parse = tokens.size() <= settings.longestParsed() && screen.admits(tokens);
        return new Sentence(index, offsets, parse ? parse(sentence, tokens) : tokens, parse);
    }

    private List<String> recognise(List<CoreLabel> labels) {
        List<CoreLabel> copies = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            copies.add(new CoreLabel(label));
        }
        List<String> answers = new ArrayList<>(labels.size());
        for (CoreLabel label : models.names().classifySentence(copies)) {
            answers.add(label.get(CoreAnnotations.AnswerAnnotation.class));
        }
        return answers;
    }

    private static List<Token> tokens(Article article, List<CoreLabel> labels, List<String> names, int start) {
        Morphology morphology = new Morphology();
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            Offsets offsets = new Offsets(start + label.beginPosition(), start + label.endPosition());
            String text = article.text().substring(offsets.start(), offsets.end());
            String lemma = lemma(morphology, label, i == 0);
            tokens.add(new Token(
                    i, offsets, text, lemma, label.tag(), entity(names.get(i)), Token.NO_HEAD, Relation.UNPARSED));
        }
        return tokens;
    }

    /** The lemma in lower case; plural names (<i>Maoists</i>, <i>Teachers</i> at the start) lose their ending as nouns do. */
    private static String lemma(Morphology morphology, CoreLabel label, boolean first) {
        String word = label.word();
        boolean plural = label.tag().equals("NNPS") || (first && label.tag().equals("NNP") && word.endsWith("s"));
        String lemma =
                plural ? morphology.lemma(word.toLowerCase(Locale.ROOT), "NNS") : morphology.lemma(word, label.tag());
        return lemma.toLowerCase(Locale.ROOT);
    }

    private static EntityKind entity(String answer) {
        return switch (answer) {
            case "PERSON" -> EntityKind.PERSON;
            case "LOCATION" -> EntityKind.LOCATION;
            case "ORGANIZATION" -> EntityKind.ORGANIZATION;
            case "MISC" -> EntityKind.MISC;
            default -> EntityKind.NONE;
        };
    }

    private List<Token> parse(CoreMap sentence, List<Token> tokens) {
        DependencyParser parser = models.parser();
        GrammaticalStructure structure = parser.predict(sentence);
        List<Token> parsed = new ArrayList<>(tokens);
        for (TypedDependency dependency : structure.typedDependencies()) {
            int dependent = dependency.dep().index() - 1;
            int governor = dependency.gov().index() - 1;
            parsed.set(
                    dependent,
                    tokens.get(dependent)
                            .attached(
                                    governor, Relation.ofLabel(dependency.reln().toString())));
        }
        return DependencyRepair.mend(parsed);
    }
}
