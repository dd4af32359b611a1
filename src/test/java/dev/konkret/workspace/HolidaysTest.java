package dev.konkret.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "DE, 2026-04-03, true",
        "DE, 2026-04-06, true",
        "DE, 2026-06-04, false",
        "DE, 2026-10-31, false",
        "DE-BY, 2026-01-06, true",
        "DE-BY, 2026-06-04, true",
        "DE-BY, 2026-11-01, true",
        "DE-BY, 2026-10-31, false",
        "DE-BW, 2026-01-06, true",
        "DE-BW, 2026-06-04, true",
        "DE-BE, 2026-03-08, true",
        "DE-BE, 2026-10-31, false",
        "DE-BB, 2026-10-31, true",
        "DE-BB, 2026-11-01, false",
        "DE-HB, 2026-10-31, true",
        "DE-HH, 2026-10-31, true",
        "DE-NI, 2026-10-31, true",
        "DE-SH, 2026-10-31, true",
        "DE-HE, 2026-06-04, true",
        "DE-HE, 2026-10-31, false",
        "DE-MV, 2026-03-08, true",
        "DE-MV, 2026-10-31, true",
        "DE-NW, 2026-11-01, true",
        "DE-NW, 2026-06-04, true",
        "DE-RP, 2026-11-01, true",
        "DE-SL, 2026-08-15, true",
        "DE-SN, 2026-11-18, true",
        "DE-SN, 2027-11-17, true",
        "DE-ST, 2026-01-06, true",
        "DE-TH, 2026-09-20, true",
        "DE-BY, 2026-08-15, false",
        "DE-BY-MH, 2026-08-15, true",
        "DE-BY-MH, 2026-08-08, false",
        "DE-BY-A, 2026-08-08, true",
        "DE-SN, 2026-06-04, false",
        "DE-SN-SO, 2026-06-04, true",
        "DE-TH-EI, 2027-05-27, true",
        "DE-NW, 2026-03-19, false",
        "CH-NW, 2026-03-19, true",
        "CH-UR, 2027-05-17, true",
        "CH-VD, 2027-09-20, true",
        "CH-GL, 2026-04-02, false",
        "CH-GL, 2026-04-09, true",
        "CH-GL, 2028-04-06, true",
        "AT, 2026-10-26, true",
        "AT, 2026-12-08, true",
        "AT, 2026-04-03, false",
        "AT, 2026-12-24, false",
        "CH, 2026-08-01, true",
        "CH-ZH, 2026-04-03, true",
        "CH-ZH, 2026-01-02, true",
        "CH-TI, 2026-04-03, false",
        "CH-GR, 2026-12-26, true"
    })
    void knowsTheHolidaysOfEveryRegion(String region, LocalDate day, boolean holiday) {
        assertThat(new Holidays(Region.of(region)).isHoliday(day)).isEqualTo(holiday);
    }

    @Test
    void sharesNineHolidaysInAllGermanStates() {
        Holidays germany = new Holidays(Region.GERMANY);
        List<LocalDate> days = LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(germany::isHoliday)
                .toList();
        assertThat(days).hasSize(9).contains(LocalDate.of(2027, 5, 6), LocalDate.of(2027, 5, 17));
    }

    @Test
    void answersSeveralThreadsAtOnce() {
        Holidays austria = new Holidays(Region.of("AT"));
        assertThat(IntStream.range(2020, 2060).parallel().filter(year -> austria.isHoliday(LocalDate.of(year, 10, 26))))
                .hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FR", "DE-XX", "CH-BY", "AT-", "DE-BY-1", "Bayern"})
    void refusesAnUnknownRegionByNameAndGivesExamples(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.of(code))
                .withMessageContaining("\"" + code + "\"")
                .withMessageContaining("DE-BY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "DE-BY", "AT", "AT-9", "CH-ZH"})
    void writesARegionAsItWasRead(String code) {
        assertThat(Region.of(code).code()).isEqualTo(code);
    }
}
