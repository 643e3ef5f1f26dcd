package org.partnershipportal.access;

import java.time.Clock;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.partnershipportal.shared.ChangedMeanwhile;
import org.partnershipportal.shared.PortalException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The service boundary: asks whether this kind of actor may do such a thing at all, and after a refusal and its rollback
 * tells the trail. It stands outside the transaction.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class RequiresAspect {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequiresAspect(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Around("@annotation(requires)")
    Object guard(ProceedingJoinPoint call, Requires requires) throws Throwable {
        Object[] args = call.getArgs();
        if (args.length == 0 || !(args[0] instanceof Actor actor)) {
            throw new IllegalStateException(call.getSignature() + " must take the Actor first");
        }
        try {
            if (!requires.value().isOpenTo(actor)) {
                throw new NotPermitted(requires.value());
            }
            return call.proceed();
        } catch (PortalException refusal) {
            refused(requires.value(), refusal.key(), args, actor);
            throw refusal;
        } catch (OptimisticLockingFailureException lostRace) {
            var refusal = new ChangedMeanwhile();
            refused(requires.value(), refusal.key(), args, actor);
            throw refusal;
        }
    }

    private void refused(Permission permission, String reason, Object[] args, Actor actor) {
        if (permission.isAct()) {
            events.publishEvent(new ActRefused(permission, reason, target(args), actor.ref(), clock.instant()));
        }
    }

    /** The record's id where the call names it by an argument of its own; a command's is not looked for. */
    private static String target(Object[] args) {
        for (Object arg : args) {
            if (arg != null && arg.getClass().getSimpleName().endsWith("Id")) {
                return arg.toString();
            }
        }
        return "";
    }
}
