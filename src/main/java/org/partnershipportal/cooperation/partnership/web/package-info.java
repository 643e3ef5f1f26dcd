/** Published partnerships, without script. */
@NullMarked
package org.partnershipportal.cooperation.partnership.web;

import org.jspecify.annotations.NullMarked;
