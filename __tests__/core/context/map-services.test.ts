import { describe, expect, it } from '@jest/globals';
import { mapServices, wantedServices } from '../../../src/core/context/map-services.ts';
import { aPolicy } from '../../support/documents.ts';
import { aService } from '../../support/services.ts';

const ownersIn = (paths: Readonly<Record<string, readonly string[]>>, path: string): string[] => {
  const services = Object.entries(paths).map(([name, globs]) => aService({ name, paths: [...globs] }));
  return mapServices(aPolicy({ services }), 'octo-org/shop')
    .ownersAt(path)
    .map(({ name }) => name);
};

describe('mapServices', () => {
  it.each([
    [['services/checkout/**'], 'services/checkout/src/a.ts', true],
    [['services/checkout/**'], 'services/checkout-ui/a.ts', false],
    [['services/checkout'], 'services/checkout/src/a.ts', true],
    [['./services/checkout/'], 'services/checkout/.env', true],
    [['services/*/src/**'], 'services/cart/src/a.ts', true],
    [['{charts,services}/cart/**'], 'charts/cart/values.yaml', true],
    [['**/*.proto'], 'api.proto', true],
    [['services/**', '!services/legacy/**'], 'services/legacy/a.ts', false],
    [['!services/legacy/**', 'services/**'], 'services/legacy/a.ts', true],
    [['.'], 'anything/at/all', true],
  ])('takes %j for %s: %s', (globs, path, owned) => {
    expect(ownersIn({ checkout: globs }, path)).toEqual(owned ? ['checkout'] : []);
  });

  it('gives a shared path to every service that names it', () => {
    const paths = { checkout: ['services/checkout/**', 'lib/**'], cart: ['services/cart/**', 'lib/**'] };
    expect([
      ownersIn(paths, 'lib/money.ts'),
      ownersIn(paths, 'services/cart/a.ts'),
      ownersIn(paths, 'other.ts'),
    ]).toEqual([['checkout', 'cart'], ['cart'], []]);
  });

  it.each([
    ['octo-org/shop', 'shop'],
    [null, 'service'],
  ])('has one service for all of %s without a policy: %s', (repository, name) => {
    expect(mapServices(aPolicy(), repository).ownersAt('any/path')).toEqual([{ name, policy: null }]);
  });
});

describe('wantedServices', () => {
  const { services } = mapServices(
    aPolicy({ services: [aService({ name: 'checkout' }), aService({ name: 'cart' })] }),
    null,
  );
  const namesOf = (wanted: readonly string[]): string[] => wantedServices(services, wanted).map(({ name }) => name);

  it('keeps the order of the policy', () => {
    expect([namesOf([]), namesOf(['cart', 'checkout']), namesOf(['cart'])]).toEqual([
      ['checkout', 'cart'],
      ['checkout', 'cart'],
      ['cart'],
    ]);
  });

  it('names every service that does not exist, and the nearest that does', () => {
    expect(() => namesOf(['chekout', 'cart', 'payments'])).toThrow(
      'service: There is no service named `chekout`. Did you mean `checkout`?\n' +
        'service: There is no service named `payments`. Services are `checkout`, `cart`.',
    );
  });
});
