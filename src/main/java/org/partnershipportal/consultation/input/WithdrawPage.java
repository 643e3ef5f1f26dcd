package org.partnershipportal.consultation.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Permission;

/**
 * Withdrawing a submitted input, with a confirmation (UC-INP-02, UC-PUB-10; R14.4).
 *
 * @param input the input
 * @param verb what is done; {@code null} where nothing can be withdrawn by the reader now
 * @param consequence what follows; empty then
 */
@ForOwnPages
public record WithdrawPage(InputDetails input, @Nullable Sentence verb, List<Sentence> consequence)
        implements InputPage {

    /** Another input can be started as long as the call is open to all; more time for one draft does not help there. */
    static WithdrawPage of(InputDetails input) {
        if (!input.allowed().contains(Permission.WITHDRAW_INPUT)) {
            return new WithdrawPage(input, null, List.of());
        }
        return new WithdrawPage(
                input,
                Sentence.of("input.page.withdraw"),
                Stream.of(
                                Optional.of(Sentence.of("input.page.withdraw-consequence")),
                                Optional.of(Sentence.of("input.withdraw.again"))
                                        .filter(again -> input.call().status().isOpen()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
