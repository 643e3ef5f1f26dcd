/** The pages of States, without script. */
@NullMarked
package org.partnershipportal.overview.atlas.web;

import org.jspecify.annotations.NullMarked;
