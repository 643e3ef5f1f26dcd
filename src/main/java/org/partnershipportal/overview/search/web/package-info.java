/** The search, without script. */
@NullMarked
package org.partnershipportal.overview.search.web;

import org.jspecify.annotations.NullMarked;
