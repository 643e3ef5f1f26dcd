package org.partnershipportal.platform.vault;

import java.util.Map;
import org.hibernate.cfg.ManagedBeanSettings;
import org.hibernate.resource.beans.container.spi.BeanContainer;
import org.hibernate.resource.beans.container.spi.ContainedBean;
import org.hibernate.resource.beans.spi.BeanInstanceProducer;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jpa.EntityManagerFactoryBuilder;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Hibernate reads the entities in a second thread while the first makes the beans (decision 90). Meanwhile it asks for no bean,
 * so that the two never wait for each other: the one converter that needs something is made before, the others need nothing.
 * The start waits for it, and fails with it, before anything is served.
 */
@Component
class EntitiesBeside implements EntityManagerFactoryBuilderCustomizer, HibernatePropertiesCustomizer {

    private final SecretTextConverter secrets;

    EntitiesBeside(Vault vault) {
        secrets = new SecretTextConverter(vault);
    }

    @Override
    public void customize(EntityManagerFactoryBuilder builder) {
        builder.setBootstrapExecutor(new SimpleAsyncTaskExecutor("entities-"));
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(ManagedBeanSettings.BEAN_CONTAINER, new Converters());
    }

    private record Made<B>(Class<B> getBeanClass, B getBeanInstance) implements ContainedBean<B> {}

    private final class Converters implements BeanContainer {

        @Override
        public <B> ContainedBean<B> getBean(Class<B> type, LifecycleOptions options, BeanInstanceProducer otherwise) {
            return new Made<>(
                    type, type.isInstance(secrets) ? type.cast(secrets) : otherwise.produceBeanInstance(type));
        }

        @Override
        public <B> ContainedBean<B> getBean(
                String name, Class<B> type, LifecycleOptions options, BeanInstanceProducer otherwise) {
            return new Made<>(type, otherwise.produceBeanInstance(name, type));
        }

        @Override
        public void stop() {}
    }
}
