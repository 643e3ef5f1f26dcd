package org.partnershipportal.consultation.coding;

import java.util.OptionalLong;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module adds to the pages of others. */
@Configuration(proxyBeanMethods = false)
class CodingConfiguration {

    /** The codes of a call, with how many there are. */
    @Bean
    DeskTab codingTab(CodingQueries queries) {
        return new DeskTab(
                2,
                "coding",
                Permission.CODE_INPUTS,
                "coding.tree.title",
                CodingLinks::tree,
                "coding.tree.tab-count",
                team -> OptionalLong.of(queries.countCodes(team.call())));
    }
}
