enum ReferralMapsTestsPlaceholder {}
