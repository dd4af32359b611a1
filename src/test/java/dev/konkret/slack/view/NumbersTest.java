package dev.konkret.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.000 | 5000",
                "5.000,50 | 5000.50",
                "5000 | 5000",
                "2,5 | 2.5",
                "2.5 | 2.5",
                "1.000.000 | 1000000",
                "12 000 | 12000",
                "0 | 0",
            })
    void germans_write(String typed, String number) {
        assertThat(Numbers.read(typed, Language.DE)).hasToString(number);
    }

    @Test
    void english_people_write() {
        assertThat(Numbers.read("5,000.50", Language.EN)).hasToString("5000.50");
        assertThat(Numbers.read("2.5", Language.EN)).hasToString("2.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"viel", "-3", "1e9", "", ",", "1,2,3", "99999999999999999"})
    void everything_else_is_no_number(String typed) {
        assertThat(Numbers.read(typed, Language.DE)).isNull();
    }
}
