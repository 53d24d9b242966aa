import { worldOn, type WorldPerson } from '@earned/framework/world'
