package org.partnershipportal.platform.access;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.ground.shared.TryLater;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * The service boundary: asks whether this kind of actor may do such a thing at all, and has signed in recently if the
 * act needs that, and after a refusal and its rollback notifies the trail. It runs outside the transaction.
 */
@Component
class RequiresAspect implements MethodInterceptor {

    static final Pointcut METHODS = AnnotationMatchingPointcut.forMethodAnnotation(Requires.class);

    private final ApplicationEventPublisher events;
    private final FreshSignIn signIns;
    private final Clock clock;

    RequiresAspect(ApplicationEventPublisher events, FreshSignIn signIns, Clock clock) {
        this.events = events;
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Method method = AopUtils.getMostSpecificMethod(
                call.getMethod(), Objects.requireNonNull(call.getThis()).getClass());
        Requires requires = Objects.requireNonNull(method.getAnnotation(Requires.class));
        @Nullable Object[] args = call.getArguments();
        if (args.length == 0 || !(args[0] instanceof Actor actor)) {
            throw new IllegalStateException(method + " must take the Actor first");
        }
        try {
            if (!requires.value().isOpenTo(actor)) {
                throw new NotPermitted(requires.value());
            }
            if (requires.freshSignIn()) {
                signIns.require(actor);
            }
            return call.proceed();
        } catch (SignInAgain first) {
            throw first; // nothing is refused yet
        } catch (TryLater notNow) {
            throw notNow; // ends by itself; one client could fill the trail with it
        } catch (PortalException refusal) {
            refused(requires.value(), refusal.key(), args, actor);
            throw refusal;
        } catch (OptimisticLockingFailureException lostRace) {
            var refusal = new ChangedMeanwhile();
            refused(requires.value(), refusal.key(), args, actor);
            throw refusal;
        }
    }

    private void refused(Permission permission, String reason, @Nullable Object[] args, Actor actor) {
        if (permission.isAct()) {
            events.publishEvent(new ActRefused(permission, reason, target(args), actor.ref(), clock.instant()));
        }
    }

    /** The record's id: an argument of its own, else the first id that a command carries. */
    private static String target(@Nullable Object[] args) {
        List<Object> given =
                Arrays.stream(args).skip(1).filter(Objects::nonNull).toList();
        return given.stream()
                .filter(arg -> isId(arg.getClass()))
                .findFirst()
                .or(() -> given.stream().flatMap(arg -> idIn(arg).stream()).findFirst())
                .map(Object::toString)
                .orElse("");
    }

    private static Optional<Object> idIn(Object command) {
        RecordComponent[] components = command.getClass().getRecordComponents();
        return components == null
                ? Optional.empty()
                : Arrays.stream(components)
                        .filter(component -> isId(component.getType()))
                        .findFirst()
                        .map(component -> valueOf(component, command));
    }

    private static @Nullable Object valueOf(RecordComponent component, Object command) {
        ReflectionUtils.makeAccessible(component.getAccessor());
        return ReflectionUtils.invokeMethod(component.getAccessor(), command);
    }

    private static boolean isId(Class<?> type) {
        return type.getSimpleName().endsWith("Id");
    }
}
