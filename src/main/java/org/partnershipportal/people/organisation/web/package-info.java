/** Listed organisations, without script. */
@NullMarked
package org.partnershipportal.people.organisation.web;

import org.jspecify.annotations.NullMarked;
