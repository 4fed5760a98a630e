// The seeded numbers of the testing package, under the short name that tests roll them by.
global using Dice = HanoiPlan.Sdk.Testing.SplitMix64;
