/** Finding records, without script. */
@NullMarked
package org.partnershipportal.overview.finder.web;

import org.jspecify.annotations.NullMarked;
