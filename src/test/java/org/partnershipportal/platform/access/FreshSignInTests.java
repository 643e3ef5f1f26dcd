package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.testing.PortalClasses;

@DisplayName("Giving one's credentials once more")
class FreshSignInTests {

    @Test
    @DisplayName(
            "A12: is asked for before a statement is read, before publishing, sending outcomes, granting powers, ending what was entered and exporting")
    void isAskedForBeforeTheseActs() {
        JavaClasses portal = PortalClasses.all();
        Set<String> acts = new TreeSet<>();
        portal.forEach(type -> type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Requires.class))
                .filter(method -> method.getAnnotationOfType(Requires.class).freshSignIn())
                .forEach(method -> acts.add(type.getSimpleName() + "." + method.getName())));
        assertThat(acts)
                .containsExactly(
                        "Assessments.publish",
                        "Delegations.grant",
                        "EnteredInputs.end",
                        "Erasures.erase",
                        "Erasures.eraseOwn",
                        "Explanations.publish",
                        "Exports.open",
                        "Exports.request",
                        "Outcomes.send",
                        "Publishing.requireMayShowMore",
                        "Reports.clear",
                        "SealedInputs.readStatement",
                        "SealedInputs.requireStatement");
    }

    @Test
    @DisplayName("is asked for by the annotation of an act alone")
    void isAskedForByTheAnnotationAlone() {
        JavaClasses portal = PortalClasses.all();
        Set<String> asking = new TreeSet<>();
        portal.get(FreshSignIn.class)
                .getMethod("require", Actor.class)
                .getCallsOfSelf()
                .forEach(call -> asking.add(call.getOriginOwner().getSimpleName()));
        assertThat(asking).containsExactly("RequiresAspect");
    }
}
