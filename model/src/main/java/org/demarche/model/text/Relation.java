package org.demarche.model.text;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Universal Dependencies relations, version 2, with the subtypes that English uses.
 *
 * @see <a href="https://universaldependencies.org/u/dep/">universaldependencies.org</a>
 */
public enum Relation {
    ROOT("root"),
    NSUBJ("nsubj"),
    NSUBJ_PASS("nsubj:pass"),
    CSUBJ("csubj"),
    CSUBJ_PASS("csubj:pass"),
    OBJ("obj"),
    IOBJ("iobj"),
    OBL("obl"),
    OBL_AGENT("obl:agent"),
    OBL_TMOD("obl:tmod"),
    OBL_NPMOD("obl:npmod"),
    NMOD("nmod"),
    NMOD_POSS("nmod:poss"),
    NMOD_TMOD("nmod:tmod"),
    NMOD_NPMOD("nmod:npmod"),
    AMOD("amod"),
    NUMMOD("nummod"),
    APPOS("appos"),
    ACL("acl"),
    ACL_RELCL("acl:relcl"),
    ADVCL("advcl"),
    ADVCL_RELCL("advcl:relcl"),
    CCOMP("ccomp"),
    XCOMP("xcomp"),
    PARATAXIS("parataxis"),
    ADVMOD("advmod"),
    AUX("aux"),
    AUX_PASS("aux:pass"),
    COP("cop"),
    MARK("mark"),
    DET("det"),
    DET_PREDET("det:predet"),
    CASE("case"),
    CC("cc"),
    CC_PRECONJ("cc:preconj"),
    CONJ("conj"),
    COMPOUND("compound"),
    COMPOUND_PRT("compound:prt"),
    FLAT("flat"),
    FIXED("fixed"),
    LIST("list"),
    EXPL("expl"),
    DISCOURSE("discourse"),
    VOCATIVE("vocative"),
    DISLOCATED("dislocated"),
    GOESWITH("goeswith"),
    ORPHAN("orphan"),
    REPARANDUM("reparandum"),
    PUNCT("punct"),
    /** An unspecified relation, or a label that is not in this list. */
    DEP("dep"),
    /** The sentence was not parsed. */
    UNPARSED("_");

    private static final Map<String, Relation> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Relation::label, Function.identity()));

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /** The label that CoNLL-U files use. */
    public String label() {
        return label;
    }

    /** The relation with a label; an unknown subtype gives its main relation, an unknown label {@link #DEP}. */
    public static Relation ofLabel(String label) {
        Relation exact = BY_LABEL.get(label);
        if (exact != null) {
            return exact;
        }
        int colon = label.indexOf(':');
        return colon < 0 ? DEP : BY_LABEL.getOrDefault(label.substring(0, colon), DEP);
    }
}
