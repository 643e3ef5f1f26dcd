package org.partnershipportal.platform.access;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the framework know of {@link OpenTo}: such a route needs somebody signed in, and asks the rest itself. */
@Component
class RouteAccess extends AccessAnnotationChecker {

    @Override
    public boolean hasAccess(Class<?> type, @Nullable Principal principal, Function<String, Boolean> role) {
        return type.isAnnotationPresent(OpenTo.class) ? principal != null : super.hasAccess(type, principal, role);
    }
}
