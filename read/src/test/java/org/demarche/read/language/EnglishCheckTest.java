package org.demarche.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishCheckTest {
    private final EnglishCheck check = new EnglishCheck();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The president met the prime minister on Monday and signed three agreements on trade and defence.",
                "Raisi meets Díaz-Canel in Havana. Lavrov flies to Tehran. Erdogan calls Zelenskyy, Aliyev, Pashinyan.",
                "Iran arrests ten in Zahedan. Nayib Bukele signs pact with Daniel Ortega. Xiomara Castro condemns move.",
                "Clashes kill 14 soldiers near Nagorno-Karabakh; Baku, Yerevan trade blame; Moscow urges ceasefire;"
                        + " EU, US envoys due Sunday",
                "Wickremesinghe, Rajapaksa and Kumaratunga visit Jaffna, Trincomalee, Batticaloa after Tamil protest",
                "Megawati Sukarnoputri, Prabowo Subianto, Joko Widodo hold talks; Susilo Bambang Yudhoyono stays away"
            })
    void letsEnglishThroughHoweverManyNamesItHas(String text) {
        assertThat(check.objection(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spanish (es)|El presidente de Cuba recibió el jueves al presidente de Irán en La Habana y los dos"
                        + " firmaron varios acuerdos.",
                "French (fr)|Le président français a rencontré lundi à Paris le premier ministre britannique pour des"
                        + " pourparlers sur la pêche.",
                "German (de)|Der Bundeskanzler traf am Montag den französischen Präsidenten in Berlin und unterzeichnete"
                        + " ein Abkommen.",
                "Dutch (nl)|De minister-president sprak maandag met de Belgische premier over de begroting van de"
                        + " Europese Unie en over de oorlog.",
                "Russian (ru)|Президент России встретился с президентом Ирана в четверг в Москве и подписал соглашение о"
                        + " сотрудничестве.",
                "Indonesian (id)|Tentara menembak tiga orang demonstran di Jakarta pada hari Senin, kata polisi setempat"
                        + " kepada para wartawan.",
                "Chinese (zh)|伊朗总统星期四在哈瓦那会见古巴总统,双方签署六项合作协议。伊朗总统随后前往委内瑞拉访问。"
            })
    void namesTheLanguageThatItRefuses(String language, String text) {
        assertThat(check.objection(text)).contains("unsupported language: " + language);
    }

    @Test
    void doesNotJudgeAFewWords() {
        assertThat(check.objection("El presidente de Cuba")).isEmpty();
    }

    @Test
    void letsAnEnglishReportWithForeignQuotationsThrough() {
        String text =
                "The crowd shouted \"El pueblo unido jamás será vencido\" and \"Fuera, fuera, fuera\" as the police"
                        + " arrested the leader of the strike.";

        assertThat(check.objection(text)).isEmpty();
    }
}
