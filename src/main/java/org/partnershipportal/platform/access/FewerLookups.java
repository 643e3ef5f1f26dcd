package org.partnershipportal.platform.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.AutowireCandidateResolver;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.jackson.JacksonMixinModuleEntries;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * What Spring would look for among all beans or in all classes at each start, though the answer is known (decision 90). A class of
 * the portal is asked for by the name that its bean has; whoever has no bean of its own name is looked for as before. And no
 * class of the portal is a mix-in of Jackson.
 */
@Component
class FewerLookups implements BeanFactoryPostProcessor {

    private static final String OURS = "org.partnershipportal.";
    private static final String MIX_INS = "jacksonMixinModuleEntries";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (beans instanceof DefaultListableBeanFactory factory) {
            factory.setAutowireCandidateResolver(new Named(factory.getAutowireCandidateResolver()));
            factory.removeBeanDefinition(MIX_INS);
            factory.registerSingleton(MIX_INS, JacksonMixinModuleEntries.create(none -> {}));
        }
    }

    private record Named(AutowireCandidateResolver before) implements AutowireCandidateResolver {

        @Override
        public @Nullable String getSuggestedName(DependencyDescriptor asked) {
            String said = before.getSuggestedName(asked);
            Class<?> type = asked.getDependencyType();
            return said == null && type.getName().startsWith(OURS) ? ClassUtils.getShortNameAsProperty(type) : said;
        }

        @Override
        public boolean isAutowireCandidate(BeanDefinitionHolder bean, DependencyDescriptor asked) {
            return before.isAutowireCandidate(bean, asked);
        }

        @Override
        public boolean isRequired(DependencyDescriptor asked) {
            return before.isRequired(asked);
        }

        @Override
        public boolean hasQualifier(DependencyDescriptor asked) {
            return before.hasQualifier(asked);
        }

        @Override
        public @Nullable Object getSuggestedValue(DependencyDescriptor asked) {
            return before.getSuggestedValue(asked);
        }

        @Override
        public @Nullable Object getLazyResolutionProxyIfNecessary(DependencyDescriptor asked, @Nullable String bean) {
            return before.getLazyResolutionProxyIfNecessary(asked, bean);
        }

        @Override
        public @Nullable Class<?> getLazyResolutionProxyClass(DependencyDescriptor asked, @Nullable String bean) {
            return before.getLazyResolutionProxyClass(asked, bean);
        }

        @Override
        public AutowireCandidateResolver cloneIfNecessary() {
            return new Named(before.cloneIfNecessary());
        }
    }
}
