package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

@DisplayName("Beans are found")
class FewerLookupsTests {

    interface Kind {}

    static class Asked implements Kind {}

    static class Other implements Kind {}

    record AsksForClass(Asked differently) {}

    record AsksForKind(Kind differently) {}

    /** Every type that was compared with all the beans. */
    private final List<@Nullable Class<?>> compared = new ArrayList<>();

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory() {
        @Override
        public String[] getBeanNamesForType(@Nullable Class<?> type, boolean alsoOthers, boolean early) {
            compared.add(type);
            return super.getBeanNamesForType(type, alsoOthers, early);
        }
    };

    @BeforeEach
    void begin() {
        beans.registerBeanDefinition("jacksonMixinModuleEntries", new RootBeanDefinition(Object.class));
        new FewerLookups().postProcessBeanFactory(beans);
        compared.clear();
    }

    @Test
    @DisplayName("by the name of their class, though the parameter has another, and no other bean is looked at")
    void byName() {
        Asked bean = new Asked();
        beans.registerSingleton("asked", bean);

        assertThat(made(AsksForClass.class).differently()).isSameAs(bean);
        assertThat(compared).isEmpty();
    }

    @Test
    @DisplayName("by their type where they have another name")
    void byType() {
        Asked bean = new Asked();
        beans.registerSingleton("named", bean);

        assertThat(made(AsksForClass.class).differently()).isSameAs(bean);
        assertThat(compared).containsExactly(Asked.class);
    }

    @Test
    @DisplayName("not at all where the bean of that name is of another type, or two fit")
    void notByNameAlone() {
        beans.registerSingleton("asked", "a text");
        Asked first = new Asked();
        beans.registerSingleton("first", first);
        assertThat(made(AsksForClass.class).differently()).isSameAs(first);

        beans.registerSingleton("second", new Other());
        assertThatExceptionOfType(UnsatisfiedDependencyException.class)
                .isThrownBy(() -> made(AsksForKind.class))
                .withCauseInstanceOf(NoUniqueBeanDefinitionException.class);
    }

    private <T> T made(Class<T> type) {
        return type.cast(beans.autowire(type, DefaultListableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }
}
