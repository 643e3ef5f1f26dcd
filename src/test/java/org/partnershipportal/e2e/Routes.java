package org.partnershipportal.e2e;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every address that the portal's classes answer to a reader, as they declare it. */
final class Routes {

    private Routes() {}

    /** Those of the signed-in portal, below {@code /app/}, such as {@code :acting/home}. */
    static Set<String> signedIn() {
        Set<String> routes = new TreeSet<>();
        classes(Route.class).forEach(type -> {
            routes.add(type.getAnnotation(Route.class).value());
            for (RouteAlias alias : type.getAnnotationsByType(RouteAlias.class)) {
                routes.add(alias.value());
            }
        });
        return routes;
    }

    /** Those that take a form or a draft of one input, such as <code>POST /{lang}/i/{input}/sign</code>. */
    static Set<String> forms() {
        Set<String> routes = new TreeSet<>();
        for (RequestMethod method : List.of(RequestMethod.POST, RequestMethod.DELETE)) {
            plain(method).stream()
                    .filter(route -> route.contains("{input}"))
                    .forEach(route -> routes.add(method + " " + route));
        }
        return routes;
    }

    /** Those beside it, such as <code>/{lang}/calls</code>; what only takes a form is none to be read. */
    static Set<String> plain() {
        return plain(RequestMethod.GET);
    }

    private static Set<String> plain(RequestMethod wanted) {
        Set<String> routes = new TreeSet<>();
        classes(Controller.class).forEach(type -> {
            List<String> begin = paths(AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class));
            for (Method method : type.getDeclaredMethods()) {
                RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null && takes(mapping, wanted)) {
                    begin.forEach(first -> paths(mapping)
                            .forEach(rest -> routes.add((first + rest).replaceFirst("\\{lang:[^}]+}", "{lang}"))));
                }
            }
        });
        return routes;
    }

    private static boolean takes(RequestMapping mapping, RequestMethod wanted) {
        return mapping.method().length == 0 || Arrays.asList(mapping.method()).contains(wanted);
    }

    private static List<String> paths(RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
    }

    private static Stream<Class<?>> classes(Class<? extends Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        // The page beside which the portal's are measured is none of the portal's.
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.bench\\..*")));
        return scanner.findCandidateComponents("org.partnershipportal").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }
}
