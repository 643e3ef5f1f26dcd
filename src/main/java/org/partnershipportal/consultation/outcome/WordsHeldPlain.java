package org.partnershipportal.consultation.outcome;

import java.util.List;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.platform.vault.spi.PlainRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reasons that earlier versions kept and compared in plain text. */
@Configuration(proxyBeanMethods = false)
class WordsHeldPlain {

    @Bean
    PlainRecords reasonsHeldPlain(JdbcClient jdbc, OutcomeWords words) {
        return new Texts(jdbc, words, OutcomeWords.REASONS);
    }

    @Bean
    PlainRecords whatWasToldHeldPlain(JdbcClient jdbc, OutcomeWords words) {
        return new Texts(jdbc, words, OutcomeWords.TOLD);
    }

    private record Texts(JdbcClient jdbc, OutcomeWords words, String table) implements PlainRecords {

        private static final int SOME = 200;

        @Override
        public String name() {
            return table + ".text";
        }

        private String plain() {
            return " FROM " + table + " t WHERE t.text IS NOT NULL AND t.text <> '' AND t.text NOT LIKE 'vault1:%'";
        }

        @Override
        public long left() {
            return jdbc.sql("SELECT COUNT(*)" + plain()).query(Long.class).single();
        }

        @Override
        public int encryptSome() {
            record Plain(InputId inputId, CallId callId, String text) {}
            List<Plain> some = jdbc.sql(
                            "SELECT t.input_id, t.call_id, t.text" + plain() + " ORDER BY t.input_id LIMIT " + SOME)
                    .query(Plain.class)
                    .list();
            some.forEach(
                    row -> jdbc.sql("UPDATE " + table + " SET text = :words, text_mark = :mark WHERE input_id = :id"
                                    + " AND text NOT LIKE 'vault1:%'")
                            .param("words", words.seal(table, row.callId(), row.inputId(), row.text()))
                            .param("mark", words.mark(row.callId(), row.inputId(), row.text()))
                            .param("id", row.inputId())
                            .update());
            return some.size();
        }
    }
}
