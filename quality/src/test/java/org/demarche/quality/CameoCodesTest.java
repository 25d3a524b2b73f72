package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.demarche.cameo.CameoCodes;
import org.demarche.quality.gold.PloverTable;
import org.junit.jupiter.api.Test;

class CameoCodesTest {
    @Test
    void carriesTheTypesOfPloversTable() throws IOException {
        if (!PloverTable.isPresent(SharedEngine.gold())) {
            Absent.skip("PLOVER's table of CAMEO codes is absent beside " + SharedEngine.gold());
        }
        CameoCodes ours = CameoCodes.packaged();

        for (Map.Entry<String, List<String>> row :
                PloverTable.read(SharedEngine.gold()).types().entrySet()) {
            assertThat(ours.of(row.getKey()))
                    .as(row.getKey())
                    .filteredOn(meaning -> meaning.source() == CameoCodes.Source.TABLE)
                    .extracting(CameoCodes.Meaning::type)
                    .containsExactlyElementsOf(row.getValue());
        }
    }
}
