/** Making an account without script. */
@NullMarked
package org.partnershipportal.people.registration.web;

import org.jspecify.annotations.NullMarked;
