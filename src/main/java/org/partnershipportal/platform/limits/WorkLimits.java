package org.partnershipportal.platform.limits;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the administrator how much slow work is done at once. */
@Configuration(proxyBeanMethods = false)
class WorkLimits {

    @Bean
    SharedLimit papersAtOnce() {
        return atOnce(SlowWork.Kind.PAPER);
    }

    @Bean
    SharedLimit filesSearchedAtOnce() {
        return atOnce(SlowWork.Kind.FILES);
    }

    @Bean
    SharedLimit oldKeysAtOnce() {
        return atOnce(SlowWork.Kind.KEY);
    }

    private static SharedLimit atOnce(SlowWork.Kind kind) {
        return new SharedLimit("work-" + kind.name().toLowerCase(Locale.ROOT), kind.atOnce());
    }
}
