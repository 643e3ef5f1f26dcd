package org.partnershipportal.ground.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;

/**
 * Shows again what was typed in a form that was refused, or led nowhere, because its session had ended; a bean of the form's
 * module.
 */
public interface KeptForm {

    /**
     * The template that shows it, with what it needs in the model; empty if the refused request was no such form, or if its
     * session has not ended.
     *
     * @param address the address that the form was sent to
     */
    Optional<String> show(HttpServletRequest request, String address, Model model);

    /** What the first of them shows that knows the form. */
    static Optional<String> first(List<KeptForm> forms, HttpServletRequest request, String address, Model model) {
        return forms.stream()
                .flatMap(form -> form.show(request, address, model).stream())
                .findFirst();
    }
}
