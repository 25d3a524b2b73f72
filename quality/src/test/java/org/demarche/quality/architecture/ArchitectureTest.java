package org.demarche.quality.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between modules and packages, as the design has them. */
@AnalyzeClasses(packages = "org.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String JAVA = "java..";
    private static final String JSPECIFY = "org.jspecify..";
    private static final String MODEL = "org.demarche.model..";
    private static final String READ = "org.demarche.read..";
    private static final String ANNOTATE = "org.demarche.annotate..";
    private static final String CODEBOOK = "org.demarche.codebook..";
    private static final String CODE = "org.demarche.code..";
    private static final String LEARN = "org.demarche.learn..";
    private static final String CAMEO = "org.demarche.cameo..";
    private static final String CORPUS = "org.demarche.corpus..";
    private static final String RESOLVE = "org.demarche.resolve..";
    private static final String MERGE = "org.demarche.merge..";
    private static final String PIPELINE = "org.demarche.pipeline..";
    private static final String CLI = "org.demarche.cli..";
    private static final String QUALITY = "org.demarche.quality..";

    @ArchTest
    static final ArchRule MODEL_DEPENDS_ON_THE_JDK_ONLY = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(JAVA, JSPECIFY, MODEL);

    @ArchTest
    static final ArchRule READ_KNOWS_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAPackage(READ)
            .should()
            .dependOnClassesThat(resideInAPackage("org.demarche..").and(resideOutsideOfPackages(READ, MODEL)));

    @ArchTest
    static final ArchRule ANNOTATE_KNOWS_NO_CODEBOOK = noClasses()
            .that()
            .resideInAPackage(ANNOTATE)
            .should()
            .dependOnClassesThat(resideInAPackage("org.demarche..").and(resideOutsideOfPackages(ANNOTATE, MODEL)));

    @ArchTest
    static final ArchRule CORPUS_KNOWS_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAPackage(CORPUS)
            .should()
            .dependOnClassesThat(resideInAPackage("org.demarche..").and(resideOutsideOfPackages(CORPUS, MODEL)));

    @ArchTest
    static final ArchRule CAMEO_KNOWS_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAPackage(CAMEO)
            .should()
            .dependOnClassesThat(resideInAPackage("org.demarche..").and(resideOutsideOfPackages(CAMEO, MODEL)));

    @ArchTest
    static final ArchRule CORE_KNOWS_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAnyPackage(CODEBOOK, CODE, RESOLVE, MERGE)
            .should()
            .dependOnClassesThat(resideInAPackage("org.demarche..")
                    .and(resideOutsideOfPackages(MODEL, CAMEO, CODEBOOK, CODE, RESOLVE, MERGE)));

    @ArchTest
    static final ArchRule LEARN_KNOWS_CODE_AND_CORPUS = noClasses()
            .that()
            .resideInAPackage(LEARN)
            .should()
            .dependOnClassesThat(resideInAPackage("org.demarche..")
                    .and(resideOutsideOfPackages(MODEL, CODEBOOK, CODE, CORPUS, LEARN)));

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_ENGINE = noClasses()
            .that()
            .resideInAnyPackage(MODEL, CODEBOOK, CODE, LEARN, RESOLVE, MERGE, PIPELINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule ONE_PACKAGE_PER_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.demarche.annotate.corenlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule CODEBOOK_IS_DATA = noClasses()
            .that()
            .resideInAPackage(CODEBOOK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CODE, RESOLVE, MERGE);

    @ArchTest
    static final ArchRule CODE_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage(CODE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RESOLVE, MERGE);

    @ArchTest
    static final ArchRule RESOLVE_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage(RESOLVE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CODE, MERGE);

    @ArchTest
    static final ArchRule MERGE_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage(MERGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CODE, RESOLVE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule STAGES_ARE_PURE = noClasses()
            .that()
            .resideInAnyPackage(CODE, RESOLVE, MERGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.demarche.store..",
                    "org.demarche.serve..",
                    "java.sql..",
                    "java.io..",
                    "java.net..",
                    "java.nio.file..",
                    "java.nio.channels..");

    @ArchTest
    static final ArchRule PIPELINE_KNOWS_NO_APPLICATION = noClasses()
            .that()
            .resideInAPackage(PIPELINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLI, "org.demarche.serve..", QUALITY);

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_QUALITY = noClasses()
            .that()
            .resideOutsideOfPackage(QUALITY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(QUALITY);

    /** The mains of quality are commands as those of the application are. */
    @ArchTest
    static final ArchRule LIBRARIES_NEVER_PRINT = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, "org.demarche.serve..", QUALITY)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_ENDS_THE_PROCESS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.demarche.cli.Demarche")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.demarche..")
            .and()
            .areStatic()
            .should()
            .haveModifier(JavaModifier.FINAL);
}
